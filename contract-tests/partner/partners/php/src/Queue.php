<?php

declare(strict_types=1);

namespace Shop;

/** Jobs wait here for a free worker, or for the front where there are no workers; of one payout only one job runs at a time. */
final class Queue
{
    /** @var list<Job> */
    private array $waiting = [];
    /** @var array<int, Job> by the worker that does it */
    private array $running = [];

    /** @param list<resource> $workers */
    public function __construct(public readonly array $workers)
    {
    }

    public function add(Job $job): void
    {
        $this->waiting[] = $job;
    }

    public function hasWorkFor(string $payout): bool
    {
        foreach ([...$this->waiting, ...$this->running] as $job) {
            if ($job->payout === $payout) {
                return true;
            }
        }
        return false;
    }

    /** Gives what is due to workers that are free. @param callable(Job): array<string, mixed> $describe */
    public function dispatch(callable $describe): void
    {
        foreach ($this->workers as $number => $worker) {
            if (isset($this->running[$number])) {
                continue;
            }
            $job = $this->take();
            if ($job === null) {
                return;
            }
            $this->running[$number] = $job;
            fwrite($worker, Json::encode($describe($job)) . "\n");
        }
    }

    /** The first job that can be done now. */
    public function take(): ?Job
    {
        $at = $this->nextFree();
        if ($at === null) {
            return null;
        }
        [$job] = array_splice($this->waiting, $at, 1);
        return $job;
    }

    public function finished(int $number): Job
    {
        $job = $this->running[$number];
        unset($this->running[$number]);
        return $job;
    }

    /** Seconds until a job is due, or a worker has done the one that keeps others waiting. */
    public function wait(): float
    {
        if ($this->workers === [] && $this->nextFree() !== null) {
            return 0.0;
        }
        $now = microtime(true);
        $later = array_filter(array_column($this->waiting, 'due'), static fn(float $due) => $due > $now);
        return $later === [] ? 1.0 : min(1.0, min($later) - $now);
    }

    private function nextFree(): ?int
    {
        $now = microtime(true);
        $busy = array_column($this->running, 'payout');
        foreach ($this->waiting as $at => $job) {
            if ($job->due <= $now && !in_array($job->payout, $busy, true)) {
                return $at;
            }
        }
        return null;
    }
}
