<?php

declare(strict_types=1);

/**
 * A shop that pays out through Bank 131, as a PHP integrator writes one: a front process owns the orders and answers HTTP, and task workers call
 * the bank with a curl handle that is kept alive; or there are none, and one process does one thing at a time. Written from the bank's
 * documentation alone; README.md has its habits and its faults.
 */

namespace Shop;

// Workers may wait for work as long as it takes; what goes wrong is told where nobody reads an answer.
ini_set('default_socket_timeout', '-1');
ini_set('display_errors', 'stderr');

spl_autoload_register(static function (string $class): void {
    require __DIR__ . '/src/' . substr($class, strlen('Shop\\')) . '.php';
});

$settings = Settings::fromArguments($argv);

$workers = [];
for ($number = 0; $number < ($settings->has('workers') ? 8 : 0); $number++) {
    [$ours, $theirs] = stream_socket_pair(STREAM_PF_UNIX, STREAM_SOCK_STREAM, 0);
    $pid = pcntl_fork();
    if ($pid === 0) {
        // The ends of the other workers are the front's alone: a worker ends when the front does.
        array_map(fclose(...), [$ours, ...$workers]);
        (new Worker($theirs, new Payouts(new Bank($settings), $settings)))->run();
        exit(0);
    }
    fclose($theirs);
    $workers[$pid] = $ours;
}

pcntl_async_signals(true);
$end = static function () use ($workers): never {
    foreach (array_keys($workers) as $pid) {
        posix_kill($pid, SIGTERM);
    }
    exit(0);
};
pcntl_signal(SIGTERM, $end);
pcntl_signal(SIGINT, $end);

$orders = new Orders($settings->has('file') ? $settings->state : null);
$front = new Front($settings, new Queue(array_values($workers)), $orders, new Payouts(new Bank($settings), $settings));
$front->run(static fn(int $port) => print("$port\n"));
