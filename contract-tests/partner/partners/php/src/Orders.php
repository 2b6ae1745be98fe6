<?php

declare(strict_types=1);

namespace Shop;

/** All payouts, in memory; with a file also there, written before anything else happens, so that another process could go on. */
final class Orders
{
    /** @var array<string, Payout> */
    private array $payouts = [];

    public function __construct(private readonly ?string $file)
    {
        $text = $file !== null && is_file($file) ? (string) file_get_contents($file) : '';
        foreach ($text === '' ? [] : json_decode($text) as $kept) {
            $this->payouts[$kept->id] = Payout::from($kept);
        }
    }

    public function save(Payout $payout): void
    {
        $this->payouts[$payout->id] = $payout;
        if ($this->file !== null) {
            file_put_contents("{$this->file}.new", Json::encode(array_values($this->payouts)));
            rename("{$this->file}.new", $this->file);
        }
    }

    public function get(string $id): ?Payout
    {
        return $this->payouts[$id] ?? null;
    }

    /** The payout that counts for an order: the last one. */
    public function ofOrder(string $reference): ?Payout
    {
        $its = array_filter($this->payouts, static fn(Payout $payout) => $payout->reference === $reference);
        return $its === [] ? null : end($its);
    }

    public function ofSession(string $session): ?Payout
    {
        foreach ($this->payouts as $payout) {
            if ($payout->session === $session) {
                return $payout;
            }
        }
        return null;
    }

    /** @return list<Payout> */
    public function open(): array
    {
        return array_values(array_filter($this->payouts, static fn(Payout $payout) => !$payout->hasEnded()));
    }
}
