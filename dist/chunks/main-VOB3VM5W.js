import {
  main,
  mainWithin
} from "./chunk-QEZQ6GF6.js";
import "./chunk-MYBEWRCH.js";
export {
  main,
  mainWithin
};
