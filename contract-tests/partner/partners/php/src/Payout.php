<?php

declare(strict_types=1);

namespace Shop;

/**
 * An order that is being paid. States: new, creating (the session), starting (the start may have been done or not), started, confirming (the
 * same of confirm), confirmed, and the ends: paid, failed, returned. "unknown" is no end: the bank does not know yet.
 */
final class Payout
{
    public string $state = 'new';
    public ?string $session = null;
    public ?string $key = null;
    public ?\stdClass $offered = null;
    public ?string $error = null;
    public int $losses = 0;
    public bool $forgotten = false;
    public string $createdAt;
    public string $updatedAt;

    public function __construct(public string $id, public string $reference, public int $amount, public string $from)
    {
        $this->createdAt = $this->updatedAt = gmdate('Y-m-d\TH:i:s\Z');
    }

    public static function from(\stdClass $kept): self
    {
        $payout = new self($kept->id, $kept->reference, $kept->amount, $kept->from);
        foreach (get_object_vars($kept) as $name => $value) {
            $payout->$name = $value;
        }
        return $payout;
    }

    public function is(string ...$states): bool
    {
        return in_array($this->state, $states, true);
    }

    public function hasEnded(): bool
    {
        return $this->is('paid', 'failed', 'returned');
    }

    public function become(string $state): void
    {
        $this->state = $state;
        $this->updatedAt = gmdate('Y-m-d\TH:i:s\Z');
    }

    /** What the shop shows of it. @return array<string, mixed> */
    public function shown(): array
    {
        $open = $this->forgotten || !($this->hasEnded() || $this->is('unknown'));
        return array_filter([
            'reference' => $this->reference,
            'state' => $open ? 'in progress' : $this->state,
            'amount' => $this->amount,
            'from' => $this->from,
            'session_id' => $this->session,
            'error' => $this->error,
            'created_at' => $this->createdAt,
            'updated_at' => $this->updatedAt,
        ], static fn($value) => $value !== null);
    }
}
