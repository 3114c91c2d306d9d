import {
  main
} from "./chunk-73VQ2ZMY.js";
import "./chunk-FM3N2AWV.js";
import "./chunk-FQ6OEXTQ.js";
import "./chunk-JTYIUYNF.js";
export {
  main
};
