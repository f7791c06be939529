#!/usr/bin/env node
import "./shell/older-node.ts";
import { runCli } from "./shell/run-cli.ts";

void runCli(process);
