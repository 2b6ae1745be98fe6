<?php

declare(strict_types=1);

namespace Shop;

/** Something to do about a payout, at the earliest at `due`. */
final class Job
{
    public readonly float $due;

    /** @param ?int $client the connection that waits for the end of the work */
    public function __construct(
        public readonly string $kind,
        public readonly string $payout,
        int $afterMs = 0,
        public readonly ?\stdClass $webhook = null,
        public readonly ?int $client = null,
    ) {
        $this->due = microtime(true) + $afterMs / 1000;
    }
}
