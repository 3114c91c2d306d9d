import {
  main,
  mainWithin
} from "./chunk-4Z4YUK7K.js";
import "./chunk-JTYIUYNF.js";
export {
  main,
  mainWithin
};
