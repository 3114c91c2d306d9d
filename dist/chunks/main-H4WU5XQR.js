import {
  main,
  mainWithin
} from "./chunk-2AQSEWPQ.js";
export {
  main,
  mainWithin
};
