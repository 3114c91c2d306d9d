import {
  main
} from "../chunks/chunk-BBDCVU74.js";
import "../chunks/chunk-UZ2I3ERM.js";
import "../chunks/chunk-JT5EIP4T.js";
import "../chunks/chunk-WYG54IWX.js";
import {
  runAction,
  spec2 as spec
} from "../chunks/chunk-AFPHLE2T.js";
import "../chunks/chunk-RVFCCLCR.js";

// action:sbom
await runAction(main, spec);
