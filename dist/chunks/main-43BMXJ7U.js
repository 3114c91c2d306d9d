import {
  main,
  mainWithin
} from "./chunk-62DGP7QQ.js";
import "./chunk-JTYIUYNF.js";
export {
  main,
  mainWithin
};
