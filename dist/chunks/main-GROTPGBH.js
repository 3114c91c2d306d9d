import {
  main,
  mainWithin
} from "./chunk-YUFYLECT.js";
export {
  main,
  mainWithin
};
