import {main} from "./chunk-J3T3ODGT.js";
import {spec8 as spec} from "./chunk-KIYDGNJ7.js";
import {createActionsHost, readRunContext, runAction} from "./chunk-E4N44WEB.js";

// action:sbom
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
