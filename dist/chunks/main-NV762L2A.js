import {
  main,
  mainWithin
} from "./chunk-NISZ4JB3.js";
export {
  main,
  mainWithin
};
