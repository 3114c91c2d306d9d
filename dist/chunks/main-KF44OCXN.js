import {
  main
} from "./chunk-HGBTGFH4.js";
import "./chunk-WI5CCTJP.js";
import "./chunk-4MWOCEIU.js";
import "./chunk-62DGP7QQ.js";
import "./chunk-JTYIUYNF.js";
export {
  main
};
