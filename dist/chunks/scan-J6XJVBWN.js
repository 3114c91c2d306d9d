import {main} from "./chunk-KUAQA46G.js";
import {spec3 as spec} from "./chunk-KIYDGNJ7.js";
import {createActionsHost, readRunContext, runAction} from "./chunk-E4N44WEB.js";

// action:scan
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
