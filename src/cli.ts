#!/usr/bin/env node
import "./shell/older-node.ts";
import { leave } from "./shell/leave.ts";
import { runCli } from "./shell/run-cli.ts";

void runCli(process).then(() => leave(process));
