import {
  main
} from "./chunk-6TNWRPKI.js";
import "./chunk-5S32SYRA.js";
import "./chunk-L43QLR6C.js";
import "./chunk-MYBEWRCH.js";
export {
  main
};
