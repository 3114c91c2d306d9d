import {main} from "./chunk-QQRKQVPZ.js";
import {spec4 as spec} from "./chunk-KIYDGNJ7.js";
import {createActionsHost, readRunContext, runAction} from "./chunk-E4N44WEB.js";

// action:all
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
