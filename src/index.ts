import { runAction } from "./shell/run-action.ts";

void runAction(process);
