import {main} from "./chunk-G4XI5QUX.js";
import {spec9 as spec} from "./chunk-KIYDGNJ7.js";
import {createActionsHost, readRunContext, runAction} from "./chunk-E4N44WEB.js";

// action:sign
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
