import { leave } from "./shell/leave.ts";
import { runAction } from "./shell/run-action.ts";

void runAction(process).then(() => leave(process));
