import {
  main,
  mainWithin
} from "./chunk-35Q4UDDT.js";
export {
  main,
  mainWithin
};
