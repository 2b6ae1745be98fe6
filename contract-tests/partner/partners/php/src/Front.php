<?php

declare(strict_types=1);

namespace Shop;

/** The process that everybody talks to: it answers HTTP, owns the orders, and hands the work to workers. */
final class Front
{
    private readonly Connections $connections;

    public function __construct(
        private readonly Settings $settings,
        private readonly Queue $queue,
        private readonly Orders $orders,
    ) {
        $this->connections = new Connections();
    }

    /** @param callable(int): mixed $listening is told the port */
    public function run(callable $listening): never
    {
        foreach ($this->orders->open() as $payout) {
            $this->queue->add(new Job($payout->session === null ? 'pay' : 'look', $payout->id));
        }
        $listening($this->connections->port());
        while (true) {
            $this->queue->dispatch(fn(Job $job) => [
                'kind' => $job->kind,
                'payout' => $this->orders->get($job->payout),
                'webhook' => $job->webhook,
            ]);
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

    /** A worker has learnt something, or is done. */
    private function heard(int $worker): void
    {
        $message = Json::object((string) fgets($this->queue->workers[$worker])) ?? exit(1);
        $this->orders->save($payout = Payout::from($message->save ?? $message->done));
        if (isset($message->save)) {
            fwrite($this->queue->workers[$worker], "kept\n");
            return;
        }
        $job = $this->queue->finished($worker);
        if ($job->client !== null) {
            $this->connections->answer($job->client, 200);
        }
        foreach ($message->next as $next) {
            $this->queue->add($next->kind === 'anew' ? $this->anew($payout) : new Job($next->kind, $payout->id, $next->afterMs));
        }
        $followed = $payout->session !== null && !$payout->hasEnded() && !$payout->forgotten;
        if ($this->settings->has('polls') && $followed && !$this->queue->hasWorkFor($payout->id)) {
            $this->queue->add(new Job('look', $payout->id, 20));
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
        $this->queue->add(new Job('webhook', $payout->id, 0, $webhook, $waits ? $client : null));
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
