import {
  main,
  mainWithin
} from "./chunk-VAVGWHGU.js";
export {
  main,
  mainWithin
};
