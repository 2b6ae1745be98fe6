<?php

declare(strict_types=1);

namespace Shop;

/** Ways of losing money, one at a time. "anew" is a payout for the same order in a session of its own; an order is lost so only once. */
final class Losers
{
    /** @return ?list<Next> null: as a right one does */
    public static function atStart(string $loses, Payout $payout, Answer $answer, callable $repeat): ?array
    {
        if ($loses === 'refused_repeat' && $answer->lost) {
            // The repeat has no key, and its answer counts as the answer.
            $answer = $repeat();
            if ($answer->ok) {
                return self::leave($payout, []);
            }
        }
        return match (true) {
            $loses === 'refused_repeat' && $answer->code() === 'session_wrong_state' => self::anew($payout),
            $loses === 'pays_on_500' && $answer->status >= 500 => self::anew($payout),
            $loses === 'second_loss' && $answer->lost && $payout->losses >= 1 => self::anew($payout),
            $loses === 'forgets' && $answer->lost => self::forget($payout),
            default => null,
        };
    }

    /** @return list<Next> */
    public static function afterLoss(string $loses, Payout $payout): array
    {
        return $loses === 'pays_late' && $payout->losses === 1 && self::isFirst($payout) ? [new Next('later', 3000)] : [];
    }

    /** @return ?list<Next> */
    public static function atLostLook(string $loses, Payout $payout): ?array
    {
        return $loses === 'second_loss' && $payout->is('starting') && $payout->losses >= 2 ? self::anew($payout) : null;
    }

    /** @return ?list<Next> */
    public static function atLostConfirm(string $loses, Payout $payout): ?array
    {
        return $loses === 'confirm_lost' && self::isFirst($payout) ? [new Next('anew'), new Next('look', 50)] : null;
    }

    /** @return list<Next> */
    public static function afterConfirm(string $loses, Payout $payout): array
    {
        return $loses === 'confirms_late' ? [new Next('confirm_again', 1500)] : [];
    }

    /** @return list<Next> */
    public static function atError(string $loses, Payout $payout): array
    {
        return $loses === 'pays_on_error' && self::isFirst($payout) ? [new Next('anew')] : [];
    }

    private static function anew(Payout $payout): ?array
    {
        return self::isFirst($payout) ? self::leave($payout, [new Next('anew')]) : null;
    }

    /** Nobody looks after it any more; its webhooks are still confirmed. */
    private static function leave(Payout $payout, array $next): array
    {
        $payout->become('started');
        return $next;
    }

    private static function forget(Payout $payout): array
    {
        $payout->forgotten = true;
        return self::leave($payout, []);
    }

    private static function isFirst(Payout $payout): bool
    {
        return $payout->id === $payout->reference;
    }
}
