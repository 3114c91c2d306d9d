import {
  main
} from "./chunk-GFNUX6GX.js";
import "./chunk-LSNENRZ4.js";
import "./chunk-DEABB6FX.js";
import "./chunk-OYC7V2AR.js";
import "./chunk-JTYIUYNF.js";
export {
  main
};
