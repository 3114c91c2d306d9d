import {
  main,
  mainWithin
} from "./chunk-SXFIE73D.js";
export {
  main,
  mainWithin
};
