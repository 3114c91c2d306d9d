import {
  main
} from "./chunk-6QSRPH6M.js";
import "./chunk-GJQ5MWKV.js";
import "./chunk-HJ4QH4OZ.js";
import "./chunk-4RL3J53T.js";
import "./chunk-DFODQ5DN.js";
import "./chunk-3TAPQBMJ.js";
import "./chunk-ZM2JPFYL.js";
import "./chunk-4ESDXPR3.js";
export {
  main
};
