import {
  main
} from "./chunk-HLQ7PUSH.js";
import "./chunk-KS67IHIT.js";
import "./chunk-DXCVPETD.js";
import "./chunk-XWKLIWX4.js";
import "./chunk-JTYIUYNF.js";
export {
  main
};
