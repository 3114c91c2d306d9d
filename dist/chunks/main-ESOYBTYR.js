import {
  main,
  mainWithin
} from "./chunk-SZFP22GB.js";
import "./chunk-JTYIUYNF.js";
export {
  main,
  mainWithin
};
