<?php

declare(strict_types=1);

// Whether this host answers as every other: a digest of the answers to each function's calls in a file. A line is a call:
// the function and its arguments, texts of JSON, with tabs between. See hosts/README.md.

namespace Kvalitetsmodel;

require_once __DIR__ . '/Kvalitetsmodel.php';

$model = new Kvalitetsmodel($argv[1]);
$digests = [];
$calls = fopen($argv[2], 'rb');
while (($line = fgets($calls)) !== false) {
    $arguments = explode("\t", rtrim($line, "\n"));
    $name = array_shift($arguments);
    $digests[$name] ??= [0, hash_init('sha256')];
    $digests[$name][0] += 1;
    hash_update($digests[$name][1], $model->answer($name, ...$arguments)[0] . "\n");
}
ksort($digests);
foreach ($digests as $name => [$count, $digest]) {
    echo "$name $count ", hash_final($digest), "\n";
}
