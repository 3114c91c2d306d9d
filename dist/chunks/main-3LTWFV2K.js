import {
  main
} from "./chunk-QTGENKYM.js";
import "./chunk-RKFVPRLO.js";
import "./chunk-SZFP22GB.js";
import "./chunk-JTYIUYNF.js";
export {
  main
};
