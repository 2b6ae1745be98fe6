<?php

declare(strict_types=1);

namespace Shop;

/** What is to be done next about a payout, and in how many milliseconds. */
final class Next
{
    public function __construct(public readonly string $kind, public readonly int $afterMs = 0)
    {
    }
}
