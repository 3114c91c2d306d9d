import {
  main,
  mainWithin
} from "./chunk-V566EOV4.js";
import "./chunk-JTYIUYNF.js";
export {
  main,
  mainWithin
};
