import {
  main
} from "../chunks/chunk-46O2QEKZ.js";
import "../chunks/chunk-FFGC7WX5.js";
import "../chunks/chunk-JWNUTREF.js";
import "../chunks/chunk-WYG54IWX.js";
import {
  runAction,
  spec2 as spec
} from "../chunks/chunk-2FKIMJUK.js";
import "../chunks/chunk-RVFCCLCR.js";

// action:sbom
await runAction(main, spec);
