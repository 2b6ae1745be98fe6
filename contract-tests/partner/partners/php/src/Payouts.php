<?php

declare(strict_types=1);

namespace Shop;

/** The way of a payout: each method does one step and says what comes next. */
final class Payouts
{
    /** Calls that are repeated blindly before the bank is asked. */
    private const REPEATS = 3;

    /** @var callable(Payout): void keeps a payout before the next call is made */
    private $save;

    public function __construct(private readonly Bank $bank, private readonly Settings $settings)
    {
    }

    /** @return list<Next> */
    public function work(string $kind, Payout $payout, ?\stdClass $webhook, callable $save): array
    {
        $this->save = $save;
        return match ($kind) {
            'pay' => $this->pay($payout),
            'start' => $payout->is('starting') ? $this->start($payout) : [],
            'confirm' => $payout->is('confirming') ? $this->confirm($payout) : [],
            'look' => $this->look($payout),
            'webhook' => $this->webhook($payout, $webhook),
            'later' => [new Next('anew')],
            'confirm_again' => $this->confirmAgain($payout),
        };
    }

    /** A session that got lost holds no money: another one is made. */
    private function pay(Payout $payout): array
    {
        if (!$payout->is('new', 'creating')) {
            return [];
        }
        $payout->become('creating');
        ($this->save)($payout);
        $answer = $this->bank->call('session/create' . StartBody::family($payout->from), new \stdClass());
        if ($answer->lost) {
            $payout->losses++;
            return [new Next('pay', $this->pause($payout))];
        }
        if (!$answer->ok) {
            return $this->fail($payout, $answer->code());
        }
        $payout->losses = 0;
        $payout->session = $answer->body->session->id;
        $payout->become('starting');
        return $this->start($payout);
    }

    /** The session is kept before the start, and the key: whatever becomes of this call, the next one is about the same payout. */
    private function start(Payout $payout): array
    {
        $payout->key ??= bin2hex(random_bytes(16));
        ($this->save)($payout);
        $answer = $this->callStart($payout, $payout->key);
        $lost = Losers::atStart($this->settings->loses, $payout, $answer, fn() => $this->callStart($payout, null));
        if ($lost !== null) {
            return $lost;
        }
        if ($answer->ok) {
            $payout->losses = 0;
            $payout->become('started');
            return [];
        }
        if ($answer->lost) {
            $payout->losses++;
            $repeats = $this->settings->has('repeats') && $payout->losses <= self::REPEATS;
            $late = Losers::afterLoss($this->settings->loses, $payout);
            return [new Next($repeats ? 'start' : 'look', $this->pause($payout)), ...$late];
        }
        return $answer->mayBeDone() ? [new Next('look')] : $this->fail($payout, $answer->code());
    }

    private function callStart(Payout $payout, ?string $key): Answer
    {
        return $this->bank->call('session/start/payout' . StartBody::family($payout->from), StartBody::of($payout), $key);
    }

    private function confirm(Payout $payout): array
    {
        $payout->become('confirming');
        ($this->save)($payout);
        $answer = $this->callConfirm($payout);
        if ($answer->ok) {
            $payout->losses = 0;
            $payout->become('confirmed');
            return Losers::afterConfirm($this->settings->loses, $payout);
        }
        if ($answer->lost && ($anew = Losers::atLostConfirm($this->settings->loses, $payout)) !== null) {
            return $anew;
        }
        $payout->losses++;
        $repeats = $answer->lost && $this->settings->has('repeats') && $payout->losses <= self::REPEATS;
        return [new Next($repeats ? 'confirm' : 'look', $this->pause($payout))];
    }

    private function callConfirm(Payout $payout): Answer
    {
        $body = ['session_id' => $payout->session];
        return $this->bank->call('session/confirm', $payout->offered === null ? $body : $body + ['confirm_information' => $payout->offered]);
    }

    private function confirmAgain(Payout $payout): array
    {
        $this->callConfirm($payout);
        return [];
    }

    /** Asks the bank how the payout stands, and goes on from there. */
    private function look(Payout $payout): array
    {
        if ($payout->hasEnded() || $payout->session === null) {
            return [];
        }
        $answer = $this->bank->call('session/status', ['session_id' => $payout->session]);
        if (!$answer->ok) {
            $payout->losses++;
            return Losers::atLostLook($this->settings->loses, $payout) ?? [new Next('look', $this->pause($payout))];
        }
        $session = $answer->body->session;
        return match ($session->status) {
            'created' => $this->notStarted($payout),
            'in_progress' => $this->inProgress($payout, $session, $answer->body->confirm_information ?? null),
            default => $this->finish($payout, $session),
        };
    }

    /** The start was not done: it is made again, in the same session, as a call of its own. */
    private function notStarted(Payout $payout): array
    {
        if (!$payout->is('starting')) {
            return [];
        }
        $payout->key = null;
        return $this->start($payout);
    }

    private function inProgress(Payout $payout, \stdClass $session, ?\stdClass $offered): array
    {
        if (($session->next_action ?? '') === 'confirm') {
            return $this->offered($payout, $offered, 'confirming');
        }
        if ($payout->is('starting', 'confirming')) {
            $payout->losses = 0;
            $payout->become($payout->is('starting') ? 'started' : 'confirmed');
        }
        return [];
    }

    private function offered(Payout $payout, ?\stdClass $offered, string ...$also): array
    {
        if (!$payout->is('starting', 'started', ...$also)) {
            return [];
        }
        $payout->offered = $offered ?? $payout->offered;
        return $this->confirm($payout);
    }

    private function webhook(Payout $payout, \stdClass $webhook): array
    {
        return match ($webhook->type) {
            'ready_to_confirm' => $this->offered($payout, $webhook->confirm_information ?? null),
            'payment_finished' => $payout->hasEnded() ? [] : $this->finish($payout, $webhook->session),
            'payment_refunded' => $this->returned($payout),
            default => [],
        };
    }

    private function finish(Payout $payout, \stdClass $session): array
    {
        $list = $session->payout_list ?? [];
        $error = end($list)->error ?? $session->error ?? null;
        if ($session->status === 'error') {
            $wasKnown = !$payout->is('unknown');
            $payout->become('unknown');
            return $wasKnown ? Losers::atError($this->settings->loses, $payout) : [];
        }
        return $session->status === 'accepted' ? $this->paid($payout) : $this->fail($payout, $error->code ?? 'cancelled');
    }

    private function paid(Payout $payout): array
    {
        $payout->error = null;
        $payout->become('paid');
        return [];
    }

    private function fail(Payout $payout, string $code): array
    {
        $payout->error = $code;
        $payout->become('failed');
        return [];
    }

    private function returned(Payout $payout): array
    {
        $payout->become('returned');
        return [];
    }

    private function pause(Payout $payout): int
    {
        return min(200, 50 * 2 ** max(0, $payout->losses - 1));
    }
}
