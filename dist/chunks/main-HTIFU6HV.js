import {
  main
} from "./chunk-SUSWXJYB.js";
import "./chunk-CLKNHBIF.js";
import "./chunk-W5TRSPQI.js";
import "./chunk-SZ3BQDWU.js";
import "./chunk-JTYIUYNF.js";
export {
  main
};
