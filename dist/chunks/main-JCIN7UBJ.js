import {
  main
} from "./chunk-TQ7AZH42.js";
export {
  main
};
