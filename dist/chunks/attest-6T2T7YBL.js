import {main} from "./chunk-MA2ZYVJX.js";
import {spec5 as spec} from "./chunk-KIYDGNJ7.js";
import {createActionsHost, readRunContext, runAction} from "./chunk-E4N44WEB.js";

// action:attest
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
