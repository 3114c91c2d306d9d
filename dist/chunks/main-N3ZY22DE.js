import {
  main,
  mainWithin
} from "./chunk-7EFRHQF5.js";
export {
  main,
  mainWithin
};
