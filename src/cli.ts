#!/usr/bin/env node
import { runCli } from "./shell/run-cli.ts";

void runCli(process);
