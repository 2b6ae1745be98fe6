<?php

declare(strict_types=1);

namespace Shop;

/** A process that does one job after the other. What it learns it hands to the front before it goes on, and waits until it is kept. */
final class Worker
{
    /** @param resource $front */
    public function __construct(private $front, private readonly Payouts $payouts)
    {
    }

    public function run(): void
    {
        while (($line = fgets($this->front)) !== false) {
            $job = Json::object($line);
            $payout = Payout::from($job->payout);
            $next = $this->payouts->work($job->kind, $payout, $job->webhook ?? null, $this->save(...));
            $this->say(['done' => $payout, 'next' => $next]);
        }
    }

    private function save(Payout $payout): void
    {
        $this->say(['save' => $payout]);
        // What has not been kept must not be gone on with.
        fgets($this->front) !== false || exit(1);
    }

    private function say(array $message): void
    {
        @fwrite($this->front, Json::encode($message) . "\n") !== false || exit(1);
    }
}
