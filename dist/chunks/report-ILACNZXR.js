import {main} from "./chunk-TFAUXFBJ.js";
import {spec2 as spec} from "./chunk-3DRFSSTA.js";
import {createActionsHost, readRunContext, runAction} from "./chunk-CMOJJWVB.js";
// action:report
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
