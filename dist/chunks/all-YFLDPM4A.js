import{main}from"./chunk-GDMVAE7W.js";
import{spec4 as spec}from"./chunk-CYFDOIGL.js";
import{createActionsHost,readRunContext,runAction}from"./chunk-2ZHDBR4Q.js";
// action:all
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
