<?php

declare(strict_types=1);

namespace Shop;

/** The process that everybody talks to: it answers HTTP, owns the orders, and hands the work to workers, or does it where there are none. */
final class Front
{
    private readonly Connections $connections;

    public function __construct(
        private readonly Settings $settings,
        private readonly Queue $queue,
        private readonly Orders $orders,
        private readonly Payouts $payouts,
    ) {
        $this->connections = new Connections($settings->port);
    }

    /** @param callable(int): mixed $listening is told the port */
    public function run(callable $listening): never
    {
        foreach ($this->orders->open() as $payout) {
            $this->queue->add(new Job($payout->session === null ? 'pay' : 'look', $payout->id));
        }
        $listening($this->connections->port());
        while (true) {
            $this->isAlone() ? $this->workOnce() : $this->dispatch();
            $wait = $this->queue->wait();
            $read = [...$this->connections->streams(), ...$this->queue->workers];
            $none = null;
            if (!@stream_select($read, $none, $none, (int) $wait, (int) (fmod($wait, 1) * 1e6) + 500)) {
                continue;
            }
            foreach ($read as $stream) {
                $worker = array_search($stream, $this->queue->workers, true);
                if ($worker !== false) {
                    $this->heard($worker);
                } elseif (($came = $this->connections->take($stream)) !== null) {
                    $this->serve(...$came);
                }
            }
        }
    }

    private function isAlone(): bool
    {
        return $this->queue->workers === [];
    }

    private function workOnce(): void
    {
        $job = $this->queue->take();
        if ($job !== null) {
            $this->work($job);
        }
    }

    private function dispatch(): void
    {
        $this->queue->dispatch(fn(Job $job) => [
            'kind' => $job->kind,
            'payout' => $this->orders->get($job->payout),
            'webhook' => $job->webhook,
        ]);
    }

    /** Does a job itself. Whoever calls meanwhile waits, the bank as well. */
    private function work(Job $job): void
    {
        $payout = $this->orders->get($job->payout);
        $next = $this->payouts->work($job->kind, $payout, $job->webhook, $this->orders->save(...));
        $this->orders->save($payout);
        $this->goOn($job, $payout, $next);
    }

    /** A worker has learnt something, or is done. */
    private function heard(int $worker): void
    {
        $message = Json::object((string) fgets($this->queue->workers[$worker])) ?? exit(1);
        $this->orders->save($payout = Payout::from($message->save ?? $message->done));
        if (isset($message->save)) {
            fwrite($this->queue->workers[$worker], "kept\n");
            return;
        }
        $this->goOn($this->queue->finished($worker), $payout, $message->next);
    }

    /** A job is done. @param list<object> $nexts as Next has it */
    private function goOn(Job $job, Payout $payout, array $nexts): void
    {
        if ($job->client !== null) {
            $this->connections->answer($job->client, 200);
        }
        foreach ($nexts as $next) {
            $this->queue->add($next->kind === 'anew' ? $this->anew($payout) : new Job($next->kind, $payout->id, $next->afterMs));
        }
        $followed = $payout->session !== null && !$payout->hasEnded() && !$payout->forgotten;
        if ($this->settings->has('polls') && $followed && !$this->queue->hasWorkFor($payout->id)) {
            $this->queue->add(new Job('look', $payout->id, 100));
        }
    }

    private function anew(Payout $payout): Job
    {
        $again = new Payout("{$payout->id}+", $payout->reference, $payout->amount, $payout->from);
        $this->orders->save($again);
        return new Job('pay', $again->id);
    }

    private function serve(int $client, Request $request): void
    {
        match (true) {
            $request->method === 'POST' && $request->path === '/pay' => $this->pay($client, $request),
            $request->method === 'POST' && $request->path === '/webhooks' => $this->webhook($client, $request),
            $request->method === 'GET' && str_starts_with($request->path, '/orders/') => $this->show($client, $request),
            default => $this->connections->answer($client, 404),
        };
    }

    private function pay(int $client, Request $request): void
    {
        $order = Json::object($request->body);
        if ($order === null) {
            $this->connections->answer($client, 400);
            return;
        }
        if ($this->orders->ofOrder($order->reference) === null) {
            $payout = new Payout($order->reference, $order->reference, $order->amount, $order->from ?? 'card');
            $this->orders->save($payout);
            $this->queue->add(new Job('pay', $payout->id));
        }
        $this->connections->answer($client, 202, $this->orders->ofOrder($order->reference)?->shown());
    }

    private function show(int $client, Request $request): void
    {
        $payout = $this->orders->ofOrder(rawurldecode(substr($request->path, strlen('/orders/'))));
        $this->connections->answer($client, $payout === null ? 404 : 200, $payout?->shown());
    }

    private function webhook(int $client, Request $request): void
    {
        if (!Signature::isTheBanks($request, $this->settings)) {
            $this->connections->answer($client, 401);
            return;
        }
        $webhook = Json::object($request->body);
        $session = $webhook->session->id ?? '';
        $payout = $this->orders->ofSession($session) ?? $this->stray($session);
        if ($payout === null || !is_string($webhook->type ?? null)) {
            // Nothing of ours; the bank need not send it again.
            $this->connections->answer($client, 200);
            return;
        }
        $waits = $this->settings->has('works_first');
        $job = new Job('webhook', $payout->id, 0, $webhook, $waits ? $client : null);
        $waits && $this->isAlone() ? $this->work($job) : $this->queue->add($job);
        if (!$waits) {
            $this->connections->answer($client, 200);
        }
    }

    /** Only one that loses money takes in a session that it does not know. */
    private function stray(string $session): ?Payout
    {
        if ($this->settings->loses !== 'confirms_unknown' || $session === '') {
            return null;
        }
        $payout = new Payout($session, $session, 0, 'card');
        $payout->session = $session;
        $payout->become('started');
        $this->orders->save($payout);
        return $payout;
    }
}
