import{main}from"./chunk-T74CAJQP.js";
import{spec9 as spec}from"./chunk-CYFDOIGL.js";
import{createActionsHost,readRunContext,runAction}from"./chunk-2ZHDBR4Q.js";
// action:sign
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
