import {
  main
} from "./chunk-7ZQ6J2C3.js";
export {
  main
};
