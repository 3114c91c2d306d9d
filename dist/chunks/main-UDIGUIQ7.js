import {
  main,
  mainWithin
} from "./chunk-UQD7YKVI.js";
export {
  main,
  mainWithin
};
