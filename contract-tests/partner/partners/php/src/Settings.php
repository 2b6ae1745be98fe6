<?php

declare(strict_types=1);

namespace Shop;

/** What the program was started with. */
final class Settings
{
    /** @param list<string> $habits */
    private function __construct(
        public readonly string $bank,
        public readonly string $project,
        public readonly string $privateKey,
        public readonly string $bankKey,
        public readonly string $state,
        public readonly array $habits,
        public readonly string $loses,
        public readonly int $timeoutMs,
        public readonly int $port,
    ) {
    }

    /** @param list<string> $arguments */
    public static function fromArguments(array $arguments): self
    {
        $given = [];
        for ($at = 1; $at + 1 < count($arguments); $at += 2) {
            $given[ltrim($arguments[$at], '-')] = $arguments[$at + 1];
        }
        return new self(
            rtrim($given['bank'], '/'),
            $given['project'],
            (string) file_get_contents($given['private-key']),
            (string) file_get_contents($given['bank-key']),
            $given['state'] ?? '',
            array_values(array_filter(explode(',', $given['habits'] ?? ''))),
            $given['loses'] ?? '',
            (int) ($given['timeout-ms'] ?? 5000),
            (int) ($given['port'] ?? 0),
        );
    }

    public function has(string $habit): bool
    {
        return in_array($habit, $this->habits, true);
    }
}
