<?php

declare(strict_types=1);

namespace Shop;

/** What session/start/payout is told, by the account that the money comes from. */
final class StartBody
{
    private const NOMINAL = '40702810600200000014';
    private const SETTLEMENT = '40702810300200000013';

    /** @return array<string, mixed> */
    public static function of(Payout $payout): array
    {
        return [
            'session_id' => $payout->session,
            'payout_details' => $payout->from === 'card' ? self::card() : self::account($payout),
            'participant_details' => self::participants($payout->from),
            'amount_details' => ['amount' => $payout->amount, 'currency' => 'rub'],
            'customer' => ['reference' => "customer-of-{$payout->reference}"],
            'metadata' => ['order' => $payout->reference],
        ];
    }

    /** What follows the name of a method for this source of money. */
    public static function family(string $from): string
    {
        return in_array($from, ['nominal', 'rko'], true) ? "/$from" : '';
    }

    private static function card(): array
    {
        return ['type' => 'card', 'card' => ['type' => 'bank_card', 'bank_card' => ['number' => '4242424242424242']]];
    }

    private static function account(Payout $payout): array
    {
        $account = [
            'bik' => '044525974',
            'account' => '40817810400003869535',
            'full_name' => 'Иванов Иван Иванович',
            'description' => "Выплата по заказу {$payout->reference}, без НДС",
        ];
        return ['type' => 'bank_account', 'bank_account' => ['system_type' => 'ru', 'ru' => $account]];
    }

    private static function participants(string $from): array
    {
        $recipient = ['full_name' => 'Иванов Иван Иванович'];
        return match ($from) {
            'nominal' => [
                'sender' => ['account' => self::NOMINAL],
                'recipient' => $recipient + ['beneficiary_id' => '3316004777'],
            ],
            'rko' => ['sender' => ['account' => self::SETTLEMENT], 'recipient' => $recipient],
            default => ['recipient' => $recipient],
        };
    }
}
