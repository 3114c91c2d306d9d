import{main}from"./chunk-BTGERVLR.js";
import{spec3 as spec}from"./chunk-CYFDOIGL.js";
import{createActionsHost,readRunContext,runAction}from"./chunk-2ZHDBR4Q.js";
// action:scan
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
