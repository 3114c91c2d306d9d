import{main}from"./chunk-AEZGEPP4.js";
import{spec8 as spec}from"./chunk-LGMTOFSL.js";
import{createActionsHost,readRunContext,runAction}from"./chunk-VJ5A4FDG.js";
// action:sbom
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
