import {
  main
} from "./chunk-5RDXZXQN.js";
export {
  main
};
